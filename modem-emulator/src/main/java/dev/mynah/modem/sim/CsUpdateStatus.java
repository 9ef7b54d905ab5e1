package dev.mynah.modem.sim;

import dev.mynah.euicc.file.content.UpdateStatus;

/** The update status of the circuit switched domain, kept on the card. TS 24.008 4.1.2.2. */
public enum CsUpdateStatus {
    UPDATED("U1", UpdateStatus.UPDATED),
    NOT_UPDATED("U2", UpdateStatus.NOT_UPDATED),
    ROAMING_NOT_ALLOWED("U3", UpdateStatus.NOT_ALLOWED);

    private final String number;
    private final UpdateStatus kept;

    CsUpdateStatus(String number, UpdateStatus kept) {
        this.number = number;
        this.kept = kept;
    }

    /** {@code U1} and so on. */
    public String number() {
        return number;
    }

    /** As the card has it. */
    UpdateStatus kept() {
        return kept;
    }

    static CsUpdateStatus of(UpdateStatus kept) {
        return switch (kept) {
            case UPDATED -> UPDATED;
            case NOT_ALLOWED, AREA_NOT_ALLOWED -> ROAMING_NOT_ALLOWED;
            default -> NOT_UPDATED;
        };
    }
}
