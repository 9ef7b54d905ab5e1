package dev.mynah.at.syntax;

/** The forms a command can be written in. V.250 5.4.3 and 5.4.4. */
public enum Form {
    /** {@code AT+CGMI}, {@code ATE0}. */
    EXECUTE,
    /** {@code AT+CREG=2}. */
    SET,
    /** {@code AT+CREG?}. */
    READ,
    /** {@code AT+CREG=?}. */
    TEST
}
