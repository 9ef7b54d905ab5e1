package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Functionality;
import dev.mynah.modem.Network;
import dev.mynah.modem.NetworkSelection;
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
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.Optional;

/** Registers by itself, or with the network named. The answer comes before it is done, as from modems: the rest is told by indications. */
final class InitiateNetworkRegister implements QmiCommand {
    private record Wanted(int mcc, int mnc, int radioInterface) {}

    private static final int AUTOMATIC = 1;
    private static final int MANUAL = 2;
    private static final Tlv<Integer> ACTION = tlv(0x01, "Action", TlvType.U8);
    private static final Tlv<Wanted> NETWORK = tlv(
            0x10,
            "Manual Registration Info 3GPP",
            Struct.of(
                    TlvType.U16,
                    Wanted::mcc,
                    TlvType.U16,
                    Wanted::mnc,
                    TlvType.I8,
                    Wanted::radioInterface,
                    Wanted::new));
    private static final Tlv<Integer> DURATION = tlv(0x11, "Change Duration", TlvType.U8);
    private static final Tlv<Boolean> DIGITS = tlv(0x12, "MNC PCS Digit Include Status", TlvType.BOOL);

    @Override
    public MessageForm form() {
        return message(0x0022, "Initiate Network Register").takes(ACTION, NETWORK, DURATION, DIGITS);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        NetworkSelection selection = switch (request.require(ACTION)) {
            case AUTOMATIC -> new NetworkSelection.Automatic();
            case MANUAL -> manual(request.require(NETWORK), request.get(DIGITS).orElse(false));
            default -> throw new QmiRefusal(QmiError.INVALID_REGISTER_ACTION);
        };
        Network network = client.subscription().network();
        if (client.subscription().functionality() != Functionality.FULL) {
            throw new QmiRefusal(QmiError.DEVICE_NOT_READY);
        }
        if (selection.equals(network.selection()) && network.serving().isPresent()) {
            throw new QmiRefusal(QmiError.NO_EFFECT);
        }
        network.select(selection).onFailure(told -> {});
        return Future.succeededFuture(Tlvs.NONE);
    }

    private static NetworkSelection manual(Wanted wanted, boolean threeDigits) {
        // Where a host names no technology, any will do.
        Optional<Rat> rat = RadioInterface.of(wanted.radioInterface()).map(RadioInterface::rat);
        return new NetworkSelection.Manual(new NetworkId(wanted.mcc(), wanted.mnc(), threeDigits).plmn(), rat, false);
    }
}
