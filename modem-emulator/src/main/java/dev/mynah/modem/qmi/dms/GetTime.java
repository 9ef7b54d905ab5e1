package dev.mynah.modem.qmi.dms;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** The modem's clock, and what a user has set. */
final class GetTime implements QmiCommand {
    /** @param count of 1.25 milliseconds */
    private record DeviceTime(long count, int source) {}

    private static final int OF_THE_DEVICE = 0;

    private static final Tlv<DeviceTime> DEVICE_TIME = tlv(
            0x01,
            "Device Time",
            Struct.of(TlvType.sized(6), DeviceTime::count, TlvType.U16, DeviceTime::source, DeviceTime::new));
    private static final Tlv<Long> SYSTEM_TIME = tlv(0x10, "System Time", TlvType.U64);
    private static final Tlv<Long> USER_TIME = tlv(0x11, "User Time", TlvType.U64);

    @Override
    public MessageForm form() {
        return message(0x002F, "Get Time").gives(DEVICE_TIME, SYSTEM_TIME, USER_TIME);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        long now = UserTime.now(client.modem());
        return Future.succeededFuture(Tlvs.of(DEVICE_TIME, new DeviceTime(now * 4 / 5, OF_THE_DEVICE))
                .with(SYSTEM_TIME, now)
                .with(USER_TIME, UserTime.get(client.modem())));
    }
}
