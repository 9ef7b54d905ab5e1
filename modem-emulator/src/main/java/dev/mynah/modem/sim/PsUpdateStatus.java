package dev.mynah.modem.sim;

import dev.mynah.euicc.file.content.UpdateStatus;

/** The GPRS update status, kept on the card. TS 24.008 4.1.3.2. */
public enum PsUpdateStatus {
    UPDATED("GU1", UpdateStatus.UPDATED),
    NOT_UPDATED("GU2", UpdateStatus.NOT_UPDATED),
    ROAMING_NOT_ALLOWED("GU3", UpdateStatus.NOT_ALLOWED);

    private final String number;
    private final UpdateStatus kept;

    PsUpdateStatus(String number, UpdateStatus kept) {
        this.number = number;
        this.kept = kept;
    }

    /** {@code GU1} and so on. */
    public String number() {
        return number;
    }

    /** As the card has it. */
    UpdateStatus kept() {
        return kept;
    }

    static PsUpdateStatus of(UpdateStatus kept) {
        return switch (kept) {
            case UPDATED -> UPDATED;
            case NOT_ALLOWED, AREA_NOT_ALLOWED -> ROAMING_NOT_ALLOWED;
            default -> NOT_UPDATED;
        };
    }
}
