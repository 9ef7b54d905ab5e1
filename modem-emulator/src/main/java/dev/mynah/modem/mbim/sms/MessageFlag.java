package dev.mynah.modem.mbim.sms;

import dev.mynah.modem.Messages;
import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.Messages.Memory;
import dev.mynah.modem.mbim.wire.Numbered;
import java.util.List;

/** Which messages are meant. MBIM 1.0 table 10-104. */
enum MessageFlag implements Numbered {
    ALL(0),
    INDEX(1),
    NEW(2),
    OLD(3),
    SENT(4),
    DRAFT(5);

    /** MBIM knows of one store: the modem's places, then the card's. */
    static final Memory STORE = Memory.ALL;

    private final int number;

    MessageFlag(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    List<Kept> of(Messages messages, int index) {
        return messages.list(STORE).stream().filter(it -> means(it, index)).toList();
    }

    private boolean means(Kept message, int index) {
        return switch (this) {
            case ALL -> true;
            case INDEX -> message.index() == index;
            case NEW -> message.status() == Messages.Status.RECEIVED_UNREAD;
            case OLD -> message.status() == Messages.Status.RECEIVED_READ;
            case SENT -> message.status() == Messages.Status.STORED_SENT;
            case DRAFT -> message.status() == Messages.Status.STORED_UNSENT;
        };
    }
}
