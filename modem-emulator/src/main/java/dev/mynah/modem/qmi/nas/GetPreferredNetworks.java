package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** The user's list of preferred networks on the card. */
final class GetPreferredNetworks implements QmiCommand {
    @Override
    public MessageForm form() {
        return message(0x0026, "Get Preferred Networks")
                .gives(
                        PreferredNetworks.LIST,
                        PreferredNetworks.STATIC_LIST,
                        PreferredNetworks.DIGITS,
                        PreferredNetworks.STATIC_DIGITS);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return PreferredNetworks.read(client.subscription().sim(), PreferredNetworks.USER)
                .compose(user -> PreferredNetworks.read(client.subscription().sim(), PreferredNetworks.OPERATOR)
                        .map(operator -> Tlvs.of(PreferredNetworks.LIST, PreferredNetworks.entries(user))
                                .with(PreferredNetworks.STATIC_LIST, PreferredNetworks.entries(operator))
                                .with(PreferredNetworks.DIGITS, PreferredNetworks.digits(user))
                                .with(PreferredNetworks.STATIC_DIGITS, PreferredNetworks.digits(operator))));
    }
}
