package it.consuntivo.reliability;

/** How a call of the program ended. */
record Ended(int exitCode, String out, String err) {
    boolean isPublished() {
        return exitCode == 0 || exitCode == 3;
    }
}
