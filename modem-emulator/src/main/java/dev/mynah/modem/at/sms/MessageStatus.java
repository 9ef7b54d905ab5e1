package dev.mynah.modem.at.sms;

import dev.mynah.modem.Messages.Status;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** {@code <stat>}: a number in PDU mode and words in text mode. TS 27.005 3.1. */
enum MessageStatus {
    REC_UNREAD("REC UNREAD", Status.RECEIVED_UNREAD),
    REC_READ("REC READ", Status.RECEIVED_READ),
    STO_UNSENT("STO UNSENT", Status.STORED_UNSENT),
    STO_SENT("STO SENT", Status.STORED_SENT);

    /** Lists all. */
    static final String ALL = "ALL";

    private final String words;
    private final Status status;

    MessageStatus(String words, Status status) {
        this.words = words;
        this.status = status;
    }

    String words() {
        return words;
    }

    Status status() {
        return status;
    }

    static MessageStatus of(Status status) {
        return Arrays.stream(values())
                .filter(it -> it.status == status)
                .findFirst()
                .orElseThrow();
    }

    /** What a host wrote, in either mode. */
    static Optional<MessageStatus> of(String written, boolean text) {
        for (MessageStatus each : values()) {
            String expected = text ? each.words : Integer.toString(each.status.stat());
            if (expected.equals(written.toUpperCase(Locale.ROOT))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
