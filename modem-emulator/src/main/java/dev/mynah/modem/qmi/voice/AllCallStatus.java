package dev.mynah.modem.qmi.voice;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Calls;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells of all calls when one of them is another than before; one that has ended is there for the last time. */
final class AllCallStatus implements QmiReport {
    private static final Tlv<List<CallInfo>> CALLS = tlv(0x01, "Call Information", CallInfo.LIST);
    private static final Tlv<List<RemoteParty>> NUMBERS = tlv(0x10, "Remote Party Number", RemoteParty.LIST);
    private static final Tlv<List<Alerting>> ALERTING = tlv(0x12, "Alerting Type", Alerting.LIST);

    @Override
    public MessageForm form() {
        return message(0x002E, "All Call Status").gives(CALLS, NUMBERS, ALERTING);
    }

    @Override
    public void on(QmiClient client, SubscriptionEvent event) {
        if (!client.get(IndicationRegister.CALLS_WANTED)) {
            return;
        }
        if (event instanceof SubscriptionEvent.CallChanged) {
            tell(client, Optional.empty());
        } else if (event instanceof SubscriptionEvent.CallEnded ended) {
            tell(client, Optional.of(ended.call()));
        }
    }

    private void tell(QmiClient client, Optional<Calls.Call> ended) {
        Optional<Rat> rat = client.subscription().network().serving().map(ServingNetwork::rat);
        List<Calls.Call> calls = client.subscription().calls().list().stream()
                .filter(it -> ended.filter(gone -> gone.id() == it.id()).isEmpty())
                .toList();
        List<CallInfo> told = Stream.concat(
                        calls.stream().map(it -> CallInfo.of(it, rat)),
                        ended.stream().map(it -> CallInfo.ended(it, rat)))
                .toList();
        List<RemoteParty> numbers = Stream.concat(calls.stream(), ended.stream())
                .map(RemoteParty::of)
                .toList();
        client.indicate(form(), Tlvs.of(CALLS, told).with(NUMBERS, numbers).with(ALERTING, Alerting.of(calls)));
    }
}
