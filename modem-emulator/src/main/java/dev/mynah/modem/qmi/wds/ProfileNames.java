package dev.mynah.modem.qmi.wds;

import dev.mynah.modem.qmi.QmiClient;

/** What hosts call profiles, kept over power cycles; contexts have no names of their own. */
final class ProfileNames {
    private ProfileNames() {}

    static String name(QmiClient client, int cid) {
        return client.modem().nvItems().get(key(client, cid)).orElse("profile" + cid);
    }

    /** An empty name is none. */
    static void name(QmiClient client, int cid, String name) {
        if (name.isEmpty()) {
            forget(client, cid);
        } else {
            client.modem().nvItems().put(key(client, cid), name);
        }
    }

    static void forget(QmiClient client, int cid) {
        client.modem().nvItems().remove(key(client, cid));
    }

    private static String key(QmiClient client, int cid) {
        return "qmi/slot" + client.subscription().slot() + "/profile" + cid;
    }
}
