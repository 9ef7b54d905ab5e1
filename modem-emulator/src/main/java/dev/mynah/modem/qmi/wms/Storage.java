package dev.mynah.modem.qmi.wms;

import dev.mynah.modem.Messages;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;

/** Where messages are kept, and places in it, which are counted from 0. */
final class Storage {
    static final int UIM = 0;
    static final int NV = 1;
    static final int NONE = 255;

    private Storage() {}

    static Messages.Memory memory(int storage) {
        return switch (storage) {
            case UIM -> Messages.Memory.CARD;
            case NV -> Messages.Memory.EQUIPMENT;
            default -> throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        };
    }

    /** Refused with NO_ENTRY where nothing is. */
    static Messages.Kept kept(Messages messages, int storage, long place) {
        return messages.read(memory(storage), index(place)).orElseThrow(() -> new QmiRefusal(QmiError.NO_ENTRY));
    }

    static int index(long place) {
        if (place < 0 || place >= Integer.MAX_VALUE) {
            throw new QmiRefusal(QmiError.NO_ENTRY);
        }
        return (int) place + 1;
    }

    static long place(int index) {
        return index - 1L;
    }
}
