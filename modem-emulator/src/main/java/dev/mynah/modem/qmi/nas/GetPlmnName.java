package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.NamedNetwork;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.Plmn;
import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;

/** What a network is called. */
final class GetPlmnName implements QmiCommand {
    private record Asked(int mcc, int mnc) {}

    private record Coded(int encoding, int initials, int spareBits, byte[] name) {
        static final TlvType<Coded> TYPE = Struct.of(
                TlvType.U8,
                Coded::encoding,
                TlvType.U8,
                Coded::initials,
                TlvType.U8,
                Coded::spareBits,
                TlvType.BYTES8,
                Coded::name,
                Coded::new);

        static Coded of(String name) {
            return new Coded(UNICODE, 0, 0, name.getBytes(StandardCharsets.UTF_16LE));
        }
    }

    private record EonsName(int encoding, byte[] provider, Coded brief, Coded full) {}

    private static final int UNICODE = 4;
    private static final Tlv<Asked> PLMN =
            tlv(0x01, "PLMN", Struct.of(TlvType.U16, Asked::mcc, TlvType.U16, Asked::mnc, Asked::new));
    private static final Tlv<Boolean> DIGITS = tlv(0x11, "MNC PCS Digit Include Status", TlvType.BOOL);
    private static final Tlv<EonsName> NAME = tlv(
            0x10,
            "3GPP EONS PLMN Name",
            Struct.of(
                    TlvType.U8,
                    EonsName::encoding,
                    TlvType.BYTES8,
                    EonsName::provider,
                    Coded.TYPE,
                    EonsName::brief,
                    Coded.TYPE,
                    EonsName::full,
                    EonsName::new));

    @Override
    public MessageForm form() {
        return message(0x0044, "Get PLMN Name").takes(PLMN, DIGITS).gives(NAME);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Asked asked = request.require(PLMN);
        Subscription subscription = client.subscription();
        Plmn plmn = new NetworkId(asked.mcc(), asked.mnc(), request.get(DIGITS).orElse(false)).plmn();
        NamedNetwork names = subscription.network().named(plmn);
        // The provider's name is for the home network only.
        String provider = subscription.sim().home().filter(plmn::equals).isPresent()
                ? subscription.sim().serviceProviderName().orElse("")
                : "";
        return Future.succeededFuture(Tlvs.of(
                NAME,
                new EonsName(
                        UNICODE,
                        provider.getBytes(StandardCharsets.UTF_16LE),
                        Coded.of(names.shortName()),
                        Coded.of(names.longName()))));
    }
}
