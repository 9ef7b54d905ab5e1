package dev.mynah.modem.qmi.voice;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Calls;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** The calls there are. */
final class GetAllCallInfo implements QmiCommand {
    private static final Tlv<List<CallInfo>> CALLS = tlv(0x10, "Call Information", CallInfo.LIST);
    private static final Tlv<List<RemoteParty>> NUMBERS = tlv(0x11, "Remote Party Number", RemoteParty.LIST);
    private static final Tlv<List<Alerting>> ALERTING = tlv(0x13, "Alerting Type", Alerting.LIST);

    @Override
    public MessageForm form() {
        return message(0x002F, "Get All Call Info").gives(CALLS, NUMBERS, ALERTING);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        List<Calls.Call> calls = client.subscription().calls().list();
        Optional<Rat> rat = client.subscription().network().serving().map(ServingNetwork::rat);
        return Future.succeededFuture(Tlvs.of(
                        CALLS, calls.stream().map(it -> CallInfo.of(it, rat)).toList())
                .with(NUMBERS, calls.stream().map(RemoteParty::of).toList())
                .with(ALERTING, Alerting.of(calls)));
    }
}
