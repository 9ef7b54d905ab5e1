package dev.mynah.modem.qmi.voice;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.ServiceClass;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.nas.ss.component.SsAnswer;
import dev.mynah.network.air.nas.ss.component.SsCode;
import io.vertx.core.Future;
import java.util.Optional;

/** For which basic services the network lets calls wait: a sum of classes, 0 for none. TS 27.007 7.12. */
final class GetCallWaiting implements QmiCommand {
    private static final Tlv<Integer> CLASS = tlv(0x10, "Service Class", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0034, "Get Call Waiting").takes(CLASS).gives(CLASS);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        int asked = request.get(CLASS).filter(it -> it != 0).orElse(ServiceClass.USUAL);
        if (!ServiceClass.known(asked)) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        return client.subscription()
                .supplementaryServices()
                .interrogate(SsCode.CALL_WAITING, ServiceClass.basicService(asked))
                .map(it -> Tlvs.of(CLASS, classes(it)));
    }

    private static int classes(SsAnswer answer) {
        return answer instanceof SsAnswer.ActiveFor active
                ? active.basicServices().stream()
                        .mapToInt(it -> ServiceClass.of(Optional.of(it)))
                        .reduce(0, (a, b) -> a | b)
                : 0;
    }
}
