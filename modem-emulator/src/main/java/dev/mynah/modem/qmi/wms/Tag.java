package dev.mynah.modem.qmi.wms;

import dev.mynah.modem.Messages;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import java.util.List;

/** What a message kept is, as a number. */
final class Tag {
    private static final List<Messages.Status> BY_NUMBER = List.of(
            Messages.Status.RECEIVED_READ,
            Messages.Status.RECEIVED_UNREAD,
            Messages.Status.STORED_SENT,
            Messages.Status.STORED_UNSENT);

    private Tag() {}

    static int of(Messages.Status status) {
        return BY_NUMBER.indexOf(status);
    }

    static Messages.Status status(int tag) {
        if (tag >= BY_NUMBER.size()) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        return BY_NUMBER.get(tag);
    }
}
