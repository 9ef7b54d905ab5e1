package dev.mynah.modem.qmi.dms;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Personalisation;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Where a lock of the device to its cards stands, and the one that keeps the card out. TS 22.022. */
final class GetCkStatus implements QmiCommand {
    private record Status(int state, int tries, int unblockTries) {}

    private static final int DEACTIVATED = 0;
    private static final int ACTIVATED = 1;
    private static final int BLOCKED = 2;

    private static final Tlv<Integer> FACILITY = tlv(0x01, "Facility", TlvType.U8);
    private static final Tlv<Status> STATUS = tlv(
            0x01,
            "CK Status",
            Struct.of(
                    TlvType.U8,
                    Status::state,
                    TlvType.U8,
                    Status::tries,
                    TlvType.U8,
                    Status::unblockTries,
                    Status::new));
    private static final Tlv<Integer> IN_THE_WAY = tlv(0x10, "Operation Blocking Facility", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0040, "UIM Get CK Status").takes(FACILITY).gives(STATUS, IN_THE_WAY);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Personalisation locks = client.subscription().personalisation();
        Personalisation.Lock lock = locks.lock(Facility.of(request.require(FACILITY)));
        int closed = lock.active() ? ACTIVATED : DEACTIVATED;
        Status status = new Status(lock.blocked() ? BLOCKED : closed, lock.tries(), lock.unblockTries());
        return Future.succeededFuture(Tlvs.of(STATUS, status).with(IN_THE_WAY, Facility.required(locks)));
    }
}
