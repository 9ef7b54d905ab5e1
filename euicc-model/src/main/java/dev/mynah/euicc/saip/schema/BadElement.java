package dev.mynah.euicc.saip.schema;

/**
 * Octets are not the profile element they should be. Checked, without a stack trace, and never seen outside of the profile
 * package's own packages: it becomes a status there.
 */
public final class BadElement extends Exception {

    private static final long serialVersionUID = 1L;

    private final PeStatus.Code code;

    /** The status the element gets, and why in words that say nothing secret. */
    public BadElement(PeStatus.Code code, String reason) {
        super(reason, null, false, false);
        this.code = code;
    }

    static BadElement format(String reason) {
        return new BadElement(PeStatus.Code.INVALID_REQUEST_FORMAT, reason);
    }

    static BadElement value(String reason) {
        return new BadElement(PeStatus.Code.BAD_VALUES, reason);
    }

    public PeStatus.Code code() {
        return code;
    }

    /** Why; always there. */
    public String reason() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
