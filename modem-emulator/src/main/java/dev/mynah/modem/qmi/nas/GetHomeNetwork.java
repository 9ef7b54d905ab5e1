package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Subscription;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.Plmn;
import io.vertx.core.Future;

/** The network of the IMSI. */
final class GetHomeNetwork implements QmiCommand {
    private record Digits(boolean threeDigits, boolean valid) {}

    private static final Tlv<NamedNetwork> HOME = tlv(0x01, "Home Network", NamedNetwork.TYPE);
    private static final Tlv<Digits> DIGITS = tlv(
            0x12,
            "Home Network 3GPP MNC",
            Struct.of(TlvType.BOOL, Digits::threeDigits, TlvType.BOOL, Digits::valid, Digits::new));

    @Override
    public MessageForm form() {
        return message(0x0025, "Get Home Network").gives(HOME, DIGITS);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Subscription subscription = client.subscription();
        Plmn home = subscription.sim().home().orElseThrow(() -> new QmiRefusal(QmiError.NOT_PROVISIONED));
        // The card's own name for it comes before what the modem knows.
        String name = subscription
                .sim()
                .serviceProviderName()
                .orElseGet(() -> subscription.network().named(home).longName());
        return Future.succeededFuture(Tlvs.of(HOME, NamedNetwork.of(home, name))
                .with(DIGITS, new Digits(home.mnc().length() == 3, true)));
    }
}
