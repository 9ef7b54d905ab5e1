package dev.mynah.modem.sim;

import dev.mynah.euicc.file.content.UpdateStatus;

/** The EPS update status, kept on the card. TS 24.301 5.1.3.3. */
public enum EpsUpdateStatus {
    UPDATED("EU1", UpdateStatus.UPDATED),
    NOT_UPDATED("EU2", UpdateStatus.NOT_UPDATED),
    ROAMING_NOT_ALLOWED("EU3", UpdateStatus.NOT_ALLOWED);

    private final String number;
    private final UpdateStatus kept;

    EpsUpdateStatus(String number, UpdateStatus kept) {
        this.number = number;
        this.kept = kept;
    }

    /** {@code EU1} and so on. */
    public String number() {
        return number;
    }

    /** As the card has it. */
    UpdateStatus kept() {
        return kept;
    }

    static EpsUpdateStatus of(UpdateStatus kept) {
        return switch (kept) {
            case UPDATED -> UPDATED;
            case NOT_ALLOWED -> ROAMING_NOT_ALLOWED;
            default -> NOT_UPDATED;
        };
    }
}
