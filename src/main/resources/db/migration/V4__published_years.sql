-- The result that stands published for each exercise, for those of later years to be compared with.
CREATE TABLE published_year (
    exercise VARCHAR(200)        NOT NULL,
    document VARBINARY(100000)   NOT NULL,
    checksum CHAR(64)            NOT NULL,
    CONSTRAINT published_year_key PRIMARY KEY (exercise)
);
