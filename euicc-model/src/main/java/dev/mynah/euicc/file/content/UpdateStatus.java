package dev.mynah.euicc.file.content;

/** The last byte of the location files: what became of the last registration (TS 31.102 4.2.17, 4.2.23, 4.2.91). */
public enum UpdateStatus {
    UPDATED(0),
    NOT_UPDATED(1),
    /** PLMN not allowed in EF.LOCI and EF.PSLOCI, roaming not allowed in EF.EPSLOCI. */
    NOT_ALLOWED(2),
    AREA_NOT_ALLOWED(3),
    RESERVED(7);

    private final int value;

    UpdateStatus(int value) {
        this.value = value;
    }

    /** The value in the file. */
    public int value() {
        return value;
    }

    static UpdateStatus of(int value) {
        return switch (value & 7) {
            case 0 -> UPDATED;
            case 1 -> NOT_UPDATED;
            case 2 -> NOT_ALLOWED;
            case 3 -> AREA_NOT_ALLOWED;
            default -> RESERVED;
        };
    }
}
