package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Sim;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.List;
import java.util.stream.Stream;

/** Writes the user's list of preferred networks on the card. */
final class SetPreferredNetworks implements QmiCommand {
    private static final Tlv<List<NetworkId>> DIGITS =
            tlv(0x11, "MNC PCS Digit Include Status", TlvType.list(TlvType.U8, NetworkId.WITH_DIGITS));
    private static final Tlv<Boolean> CLEAR = tlv(0x12, "Clear Previous Preferred Networks", TlvType.BOOL);

    @Override
    public MessageForm form() {
        return message(0x0027, "Set Preferred Networks").takes(PreferredNetworks.LIST, DIGITS, CLEAR);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Sim sim = client.subscription().sim();
        List<NetworkId> digits = request.get(DIGITS).orElse(List.of());
        List<PreferredNetworks.Preferred> wanted = request.get(PreferredNetworks.LIST).orElse(List.of()).stream()
                .map(it -> new PreferredNetworks.Preferred(
                        new NetworkId(it.mcc(), it.mnc(), digits.contains(new NetworkId(it.mcc(), it.mnc(), true)))
                                .plmn(),
                        it.technologies()))
                .toList();
        boolean clear = request.get(CLEAR).orElse(false);
        Future<List<PreferredNetworks.Preferred>> before =
                clear ? Future.succeededFuture(List.of()) : PreferredNetworks.read(sim, PreferredNetworks.USER);
        // New ones come first: they take the places of those that were there as far as they reach.
        return before.map(old -> Stream.concat(wanted.stream(), old.stream().skip(wanted.size()))
                        .toList())
                .compose(all -> PreferredNetworks.write(sim, all))
                .map(written -> Tlvs.NONE);
    }
}
