package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.stream.Stream;

/** What a client wants to be told. */
final class RegisterIndications implements QmiCommand {
    private record Rejects(boolean report, boolean suppressSystemInfo) {}

    static final Memory<Boolean> REJECTS = new Memory<>("NAS Network Reject Information", false);

    private static final Tlv<Rejects> REJECT_INFORMATION = tlv(
            0x21,
            "Network Reject Information",
            Struct.of(TlvType.BOOL, Rejects::report, TlvType.BOOL, Rejects::suppressSystemInfo, Rejects::new));

    @Override
    public MessageForm form() {
        return message(0x0003, "Register Indications")
                .takes(Stream.concat(Stream.of(Wanted.values()).map(Wanted::tlv), Stream.of(REJECT_INFORMATION))
                        .toArray(Tlv<?>[]::new));
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        for (Wanted wanted : Wanted.values()) {
            request.get(wanted.tlv()).ifPresent(on -> client.set(wanted.memory(), on));
        }
        request.get(REJECT_INFORMATION).ifPresent(it -> client.set(REJECTS, it.report()));
        return Future.succeededFuture(Tlvs.NONE);
    }
}
