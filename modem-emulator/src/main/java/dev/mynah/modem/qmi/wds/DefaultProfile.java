package dev.mynah.modem.qmi.wds;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.qmi.QmiClient;

/** The profile of connections that name none, kept over power cycles: at first that of the attach, and again when it is deleted. */
final class DefaultProfile {
    private DefaultProfile() {}

    static int index(QmiClient client) {
        PacketData data = client.subscription().packetData();
        return client.modem()
                .nvItems()
                .get(key(client))
                .filter(it -> it.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .filter(it -> Contexts.of(data, it).isPresent())
                .orElse(PacketData.ATTACH_CONTEXT);
    }

    static void choose(QmiClient client, int index) {
        client.modem().nvItems().put(key(client), Integer.toString(index));
    }

    static void deleted(QmiClient client, int index) {
        if (index(client) == index) {
            client.modem().nvItems().remove(key(client));
        }
    }

    private static String key(QmiClient client) {
        return "qmi/slot" + client.subscription().slot() + "/default-profile";
    }
}
