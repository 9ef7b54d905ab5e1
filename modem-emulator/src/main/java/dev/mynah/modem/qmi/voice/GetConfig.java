package dev.mynah.modem.qmi.voice;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** How calls are set up: no call is taken unasked, there is no text telephone, and calls go over circuits. */
final class GetConfig implements QmiCommand {
    private static final int NO_TEXT_TELEPHONE = 3;
    private static final int CIRCUITS_ONLY = 0;

    private static final Tlv<Boolean> AUTO_ANSWER = tlv(0x10, "Auto Answer", TlvType.BOOL);
    private static final Tlv<Boolean> TTY = tlv(0x13, "TTY Mode", TlvType.BOOL);
    private static final Tlv<Boolean> DOMAIN = tlv(0x18, "Voice Domain Preference", TlvType.BOOL);

    private static final Tlv<Boolean> ANSWERS = tlv(0x10, "Auto Answer Status", TlvType.BOOL);
    private static final Tlv<Integer> TTY_MODE = tlv(0x13, "Current TTY Mode", TlvType.U8);
    private static final Tlv<Integer> PREFERENCE = tlv(0x17, "Current Voice Domain Preference", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0041, "Get Config").takes(AUTO_ANSWER, TTY, DOMAIN).gives(ANSWERS, TTY_MODE, PREFERENCE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(Tlvs.NONE
                .with(ANSWERS, request.get(AUTO_ANSWER).filter(it -> it).map(it -> false))
                .with(TTY_MODE, request.get(TTY).filter(it -> it).map(it -> NO_TEXT_TELEPHONE))
                .with(PREFERENCE, request.get(DOMAIN).filter(it -> it).map(it -> CIRCUITS_ONLY)));
    }
}
