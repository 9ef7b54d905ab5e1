package dev.mynah.at.result;

/** Result codes with a number of their own. V.250 table 1. */
public enum ResultCode implements FinalResult {
    OK(0, "OK"),
    CONNECT(1, "CONNECT"),
    RING(2, "RING"),
    NO_CARRIER(3, "NO CARRIER"),
    ERROR(4, "ERROR"),
    NO_DIALTONE(6, "NO DIALTONE"),
    BUSY(7, "BUSY"),
    NO_ANSWER(8, "NO ANSWER");

    private final int number;
    private final String words;

    ResultCode(int number, String words) {
        this.number = number;
        this.words = words;
    }

    /** What ATV0 shows. */
    public int number() {
        return number;
    }

    /** What ATV1 shows. */
    public String words() {
        return words;
    }
}
