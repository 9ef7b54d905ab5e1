package dev.mynah.modem.qmi.pbm;

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

/** The room in one book. */
final class GetCapabilities implements QmiCommand {
    private record Which(int session, int type) {}

    private record Capability(int session, int type, int used, int places, int numberLength, int nameLength) {}

    private static final Tlv<Which> BOOK = tlv(
            0x01, "Phonebook Information", Struct.of(TlvType.U8, Which::session, TlvType.U16, Which::type, Which::new));
    private static final Tlv<Capability> CAPABILITY = tlv(
            0x10,
            "Capability Basic Information",
            Struct.of(
                    TlvType.U8,
                    Capability::session,
                    TlvType.U16,
                    Capability::type,
                    TlvType.U16,
                    Capability::used,
                    TlvType.U16,
                    Capability::places,
                    TlvType.U8,
                    Capability::numberLength,
                    TlvType.U8,
                    Capability::nameLength,
                    Capability::new));

    @Override
    public MessageForm form() {
        return message(0x0002, "Get Capabilities").takes(BOOK).gives(CAPABILITY);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Which which = request.require(BOOK);
        return Book.of(PbmSession.slot(client, which.session()), which.type())
                .map(it -> Tlvs.of(
                        CAPABILITY,
                        new Capability(
                                which.session(),
                                it.type(),
                                it.used(),
                                it.places(),
                                it.numberLength(),
                                it.nameLength())));
    }
}
