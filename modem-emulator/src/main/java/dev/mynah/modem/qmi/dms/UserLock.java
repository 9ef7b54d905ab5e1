package dev.mynah.modem.qmi.dms;

import dev.mynah.modem.Modem;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;

/** The user's lock with its code of four digits. The modem keeps it, and it is hosts that act by it: it locks nothing here. */
record UserLock(boolean on, String code) {
    private static final String KEY = "qmi/user-lock";
    private static final UserLock FIRST = new UserLock(false, "0000");
    static final int LENGTH = 4;

    static UserLock of(Modem modem) {
        return modem.nvItems()
                .get(KEY)
                .map(it -> new UserLock(it.charAt(0) == '1', it.substring(1)))
                .orElse(FIRST);
    }

    /** That of the modem if the code is right. */
    static UserLock opened(Modem modem, String code) {
        UserLock lock = of(modem);
        if (!lock.code().equals(code)) {
            throw new QmiRefusal(QmiError.AUTHENTICATION_LOCK);
        }
        return lock;
    }

    void keep(Modem modem) {
        modem.nvItems().put(KEY, (on ? "1" : "0") + code);
    }

    @Override
    public String toString() {
        return on ? "on" : "off";
    }
}
