package dev.mynah.modem.qmi.voice;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Calls;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Does what keys of a telephone do with several calls. TS 22.030 6.5.5. */
final class ManageCalls implements QmiCommand {
    private static final Tlv<Integer> SERVICE = tlv(0x01, "Service Type", TlvType.U8);
    private static final Tlv<Integer> CALL = tlv(0x10, "Call ID", TlvType.U8);

    private static final int END_ALL = 8;

    @Override
    public MessageForm form() {
        return message(0x0031, "Manage Calls").takes(SERVICE, CALL);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Calls calls = client.subscription().calls();
        int service = request.require(SERVICE);
        Future<Void> done = service == END_ALL ? endAll(calls) : calls.handle(handling(client, service, request));
        return done.map(Tlvs.NONE).recover(why -> Future.failedFuture(CallId.refused(why)));
    }

    private static Calls.Handling handling(QmiClient client, int service, QmiRequest request) {
        return switch (service) {
            case 1 -> new Calls.Handling.ReleaseHeld();
            case 2 -> new Calls.Handling.ReleaseActive();
            case 3 -> new Calls.Handling.HoldActive();
            case 4 -> new Calls.Handling.TalkAlone(call(client, request));
            case 5 -> new Calls.Handling.Join();
            case 6 -> new Calls.Handling.Transfer();
            case 9 -> new Calls.Handling.Release(call(client, request));
            // Completion to a busy subscriber, and holding without the network: nothing here does that.
            case 7, 10, 11 -> throw new QmiRefusal(QmiError.NOT_SUPPORTED);
            default -> throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        };
    }

    private static int call(QmiClient client, QmiRequest request) {
        return CallId.call(client, request.require(CALL)).id();
    }

    private static Future<Void> endAll(Calls calls) {
        if (calls.list().isEmpty()) {
            throw new QmiRefusal(QmiError.INCOMPATIBLE_STATE);
        }
        Future<Void> all = Future.succeededFuture();
        for (Calls.Call call : calls.list()) {
            all = all.compose(done -> calls.handle(new Calls.Handling.Release(call.id())));
        }
        return all;
    }
}
