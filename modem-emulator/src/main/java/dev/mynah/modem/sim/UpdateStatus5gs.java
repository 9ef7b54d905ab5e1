package dev.mynah.modem.sim;

import dev.mynah.euicc.file.content.UpdateStatus;

/** The 5GS update status, kept on the card. TS 24.501 5.1.3.2.2. */
public enum UpdateStatus5gs {
    UPDATED("5U1", UpdateStatus.UPDATED),
    NOT_UPDATED("5U2", UpdateStatus.NOT_UPDATED),
    ROAMING_NOT_ALLOWED("5U3", UpdateStatus.NOT_ALLOWED);

    private final String number;
    private final UpdateStatus kept;

    UpdateStatus5gs(String number, UpdateStatus kept) {
        this.number = number;
        this.kept = kept;
    }

    /** {@code 5U1} and so on. */
    public String number() {
        return number;
    }

    /** As the card has it. */
    UpdateStatus kept() {
        return kept;
    }

    static UpdateStatus5gs of(UpdateStatus kept) {
        return switch (kept) {
            case UPDATED -> UPDATED;
            case NOT_ALLOWED -> ROAMING_NOT_ALLOWED;
            default -> NOT_UPDATED;
        };
    }
}
