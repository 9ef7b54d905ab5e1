package dev.mynah.modem.qmi.wms;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Messages;
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
import dev.mynah.network.air.sms.FailureCause;
import io.vertx.core.Future;
import java.util.Optional;

/** What a host says to a message it was handed. */
final class SendAck implements QmiCommand {
    private record Answer(long transaction, int protocol, boolean success) {}

    private record Failure(int rpCause, int tpCause) {}

    private static final Tlv<Answer> INFORMATION = tlv(
            0x01,
            "Information",
            Struct.of(
                    TlvType.U32,
                    Answer::transaction,
                    TlvType.U8,
                    Answer::protocol,
                    TlvType.BOOL,
                    Answer::success,
                    Answer::new));
    private static final Tlv<Failure> FAILURE = tlv(
            0x11,
            "3GPP Failure Information",
            Struct.of(TlvType.U8, Failure::rpCause, TlvType.U8, Failure::tpCause, Failure::new));

    @Override
    public MessageForm form() {
        return message(0x0037, "Send Ack").takes(INFORMATION, FAILURE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Answer answer = request.require(INFORMATION);
        Messages.Verdict verdict = answer.success()
                ? new Messages.Verdict(true, Optional.empty())
                : Messages.Verdict.refused(
                        request.get(FAILURE).map(Failure::tpCause).orElse(FailureCause.UNSPECIFIED.value()));
        boolean waited = Transfer.of(client)
                .filter(it -> it.acknowledge(answer.transaction(), verdict))
                .isPresent();
        if (!waited) {
            throw new QmiRefusal(QmiError.INVALID_TRANSACTION_ID);
        }
        return Future.succeededFuture(Tlvs.NONE);
    }
}
