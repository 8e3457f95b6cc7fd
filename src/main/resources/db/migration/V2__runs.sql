-- The history is searched by these as it grows.
CREATE INDEX job_execution_by_instance ON BATCH_JOB_EXECUTION (JOB_INSTANCE_ID);
CREATE INDEX job_execution_params_by_execution ON BATCH_JOB_EXECUTION_PARAMS (JOB_EXECUTION_ID);
CREATE INDEX step_execution_by_execution ON BATCH_STEP_EXECUTION (JOB_EXECUTION_ID, STEP_NAME);

-- One row for each run of an exercise.
--   digest     what the run's inputs were: program, exercise, files; SHA-256
--   state      OPEN until it is published, or given up because its inputs have changed since
--   published  FINAL or PROVISIONAL
CREATE TABLE run (
    exercise    VARCHAR(200)  NOT NULL,
    number      INTEGER       NOT NULL,
    started     TIMESTAMP(3)  NOT NULL,
    ended       TIMESTAMP(3),
    state       VARCHAR(12)   NOT NULL,
    published   VARCHAR(12),
    digest      CHAR(64)      NOT NULL,
    fingerprint CHAR(64)      NOT NULL,
    files       INTEGER       DEFAULT 0 NOT NULL,
    errors      INTEGER       DEFAULT 0 NOT NULL,
    warnings    INTEGER       DEFAULT 0 NOT NULL,
    CONSTRAINT run_key PRIMARY KEY (exercise, number)
);

-- The frozen manifest: every file of the drop folder as the run found it.
--   refusal    why it could not be read at all: a finding, packed; null otherwise
CREATE TABLE run_file (
    exercise VARCHAR(200)      NOT NULL,
    run      INTEGER           NOT NULL,
    seq      INTEGER           NOT NULL,
    name     VARCHAR(1000)     NOT NULL,
    bytes    BIGINT            NOT NULL,
    modified TIMESTAMP(3)      NOT NULL,
    sha256   VARCHAR(64)       NOT NULL,
    ignored  BOOLEAN           NOT NULL,
    refusal  VARBINARY(100000),
    CONSTRAINT run_file_key PRIMARY KEY (exercise, run, seq),
    CONSTRAINT run_file_of_run FOREIGN KEY (exercise, run) REFERENCES run (exercise, number) ON DELETE CASCADE
);

-- What reading a workbook gave, kept across runs: the same bytes under the same exercise are not read twice.
CREATE TABLE reading (
    exercise    VARCHAR(200)        NOT NULL,
    sha256      CHAR(64)            NOT NULL,
    name        VARCHAR(1000)       NOT NULL,
    fingerprint CHAR(64)            NOT NULL,
    document    VARBINARY(16000000) NOT NULL,
    checksum    CHAR(64)            NOT NULL,
    CONSTRAINT reading_key PRIMARY KEY (exercise, sha256, name, fingerprint)
);

-- What a step leaves for the next: the assessment, the score.
CREATE TABLE run_document (
    exercise VARCHAR(200)         NOT NULL,
    run      INTEGER              NOT NULL,
    kind     VARCHAR(20)          NOT NULL,
    document VARBINARY(100000000) NOT NULL,
    checksum CHAR(64)             NOT NULL,
    CONSTRAINT run_document_key PRIMARY KEY (exercise, run, kind),
    CONSTRAINT run_document_of_run FOREIGN KEY (exercise, run) REFERENCES run (exercise, number) ON DELETE CASCADE
);
