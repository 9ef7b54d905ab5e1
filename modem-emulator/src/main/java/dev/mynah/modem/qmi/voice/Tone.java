package dev.mynah.modem.qmi.voice;

import dev.mynah.modem.Calls;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;

/** The keys that have tones, and the call they are sent in. */
final class Tone {
    private Tone() {}

    static boolean valid(int key) {
        return "0123456789*#ABCDabcd".indexOf(key) >= 0;
    }

    /** Tones go into the conversation, and there is one at most. */
    static void requireConversation(QmiClient client, int call) {
        if (CallId.call(client, call).state() != Calls.State.ACTIVE) {
            throw new QmiRefusal(QmiError.INCOMPATIBLE_STATE);
        }
    }
}
