package dev.mynah.modem.qmi.wds;

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
import java.time.Duration;

/** What a client is told of its connection. */
final class SetEventReport implements QmiCommand {
    private record Statistics(int seconds, int mask) {}

    static final Memory<Boolean> BEARER = new Memory<>("WDS Data Bearer Technology", false);
    static final Memory<Boolean> DORMANCY = new Memory<>("WDS Dormancy Status", false);
    static final Memory<Boolean> CALL = new Memory<>("WDS Data Call Status", false);
    static final Memory<Boolean> RATES = new Memory<>("WDS Channel Rate", false);
    static final Memory<Boolean> CURRENT_BEARER = new Memory<>("WDS Current Data Bearer Technology", false);
    private static final Tlv<Boolean> CHANNEL_RATE = tlv(0x10, "Channel Rate", TlvType.BOOL);
    private static final Tlv<Statistics> TRANSFER_STATISTICS = tlv(
            0x11,
            "Transfer Statistics",
            Struct.of(TlvType.U8, Statistics::seconds, TlvType.I32, Statistics::mask, Statistics::new));
    private static final Tlv<Boolean> BEARER_TECHNOLOGY = tlv(0x12, "Data Bearer Technology", TlvType.BOOL);
    private static final Tlv<Boolean> DORMANCY_STATUS = tlv(0x13, "Dormancy Status", TlvType.BOOL);
    private static final Tlv<Boolean> CURRENT_BEARER_TECHNOLOGY =
            tlv(0x15, "Current Data Bearer Technology", TlvType.BOOL);
    private static final Tlv<Boolean> CALL_STATUS = tlv(0x17, "Data Call Status", TlvType.BOOL);

    @Override
    public MessageForm form() {
        return message(0x0001, "Set Event Report")
                .takes(
                        CHANNEL_RATE,
                        TRANSFER_STATISTICS,
                        BEARER_TECHNOLOGY,
                        DORMANCY_STATUS,
                        CURRENT_BEARER_TECHNOLOGY,
                        CALL_STATUS);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        request.get(CHANNEL_RATE).ifPresent(it -> client.set(RATES, it));
        request.get(TRANSFER_STATISTICS)
                .ifPresent(it -> StatisticsReport.every(client, Duration.ofSeconds(it.seconds()), it.mask()));
        request.get(CURRENT_BEARER_TECHNOLOGY).ifPresent(it -> client.set(CURRENT_BEARER, it));
        request.get(BEARER_TECHNOLOGY).ifPresent(it -> client.set(BEARER, it));
        request.get(DORMANCY_STATUS).ifPresent(it -> client.set(DORMANCY, it));
        request.get(CALL_STATUS).ifPresent(it -> client.set(CALL, it));
        return Future.succeededFuture(Tlvs.NONE);
    }
}
