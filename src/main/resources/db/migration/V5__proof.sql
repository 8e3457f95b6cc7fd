-- One row with a word that is committed, and looked for in the database's files: what does not reach them is noticed.
CREATE TABLE proof (
    word VARCHAR(36) NOT NULL
);
INSERT INTO proof VALUES ('');
