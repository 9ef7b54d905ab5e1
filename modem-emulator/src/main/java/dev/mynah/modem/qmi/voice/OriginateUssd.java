package dev.mynah.modem.qmi.voice;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.List;

/** Dials a code, and waits for what the network says. A question comes as an indication, too, since it wants an answer. */
final class OriginateUssd implements QmiCommand {
    private static final Tlv<UssData> DATA = tlv(0x12, "USS Data", UssData.TYPE);
    private static final Tlv<List<Integer>> UTF16 = tlv(0x16, "USS Data UTF16", UssData.UTF16);

    @Override
    public MessageForm form() {
        return message(0x003A, "Originate USSD").takes(UssData.OF_REQUEST).gives(DATA, UTF16);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Promise<Tlvs> promise = Promise.promise();
        request.onAbort(() -> {
            client.subscription().supplementaryServices().endUssd();
            UssdWaiting.leave(client);
        });
        UssdWaiting.dial(
                        client,
                        UssData.text(request),
                        received ->
                                said(received).onSuccess(promise::tryComplete).onFailure(promise::tryFail))
                .onFailure(promise::tryFail);
        return promise.future();
    }

    private static Future<Tlvs> said(SubscriptionEvent.UssdReceived received) {
        return received.text()
                .filter(it -> UssdReport.spoken(received.state()))
                .map(it -> Future.succeededFuture(
                        Tlvs.NONE.with(DATA, UssData.of(it)).with(UTF16, UssData.utf16(it))))
                .orElse(Future.failedFuture(new QmiRefusal(QmiError.SUPS_FAILURE_CASE)));
    }
}
