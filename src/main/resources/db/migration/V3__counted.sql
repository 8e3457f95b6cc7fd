-- What the accepted workbook of each unit stated, to hold its next one against.
--   place  0 for the workbook that counts in the last published result, 1 for the last one before it
CREATE TABLE counted (
    exercise VARCHAR(200)        NOT NULL,
    unit     VARCHAR(200)        NOT NULL,
    place    INTEGER             NOT NULL,
    sha256   CHAR(64)            NOT NULL,
    document VARBINARY(16000000) NOT NULL,
    checksum CHAR(64)            NOT NULL,
    CONSTRAINT counted_key PRIMARY KEY (exercise, unit, place)
);
