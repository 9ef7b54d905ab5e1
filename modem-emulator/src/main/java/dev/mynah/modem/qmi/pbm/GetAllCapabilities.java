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
import java.util.List;
import java.util.stream.Stream;

/** The room in all books there are; one that cannot be read now is left out. */
final class GetAllCapabilities implements QmiCommand {
    private record Capability(int type, int used, int places, int numberLength, int nameLength) {
        static Capability of(Book it) {
            return new Capability(it.type(), it.used(), it.places(), it.numberLength(), it.nameLength());
        }
    }

    private record OfSession(int session, List<Capability> books) {}

    private static final TlvType<Capability> CAPABILITY = Struct.of(
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
            Capability::new);

    private static final Tlv<List<OfSession>> ALL = tlv(
            0x10,
            "Capability Basic Information",
            TlvType.list(
                    TlvType.U8,
                    Struct.of(
                            TlvType.U8,
                            OfSession::session,
                            TlvType.list(TlvType.U8, CAPABILITY),
                            OfSession::books,
                            OfSession::new)));

    @Override
    public MessageForm form() {
        return message(0x0003, "Get All Capabilities").gives(ALL);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Future<List<OfSession>> all = Future.succeededFuture(List.of());
        for (int session : PbmSession.all(client)) {
            all = all.compose(sofar -> books(client, session).map(it -> and(sofar, it)));
        }
        return all.map(it ->
                Tlvs.of(ALL, it.stream().filter(each -> !each.books().isEmpty()).toList()));
    }

    private static Future<OfSession> books(QmiClient client, int session) {
        Future<List<Capability>> books = Future.succeededFuture(List.of());
        for (int type : Book.types()) {
            books = books.compose(sofar -> Book.of(PbmSession.slot(client, session), type)
                    .map(it -> and(sofar, Capability.of(it)))
                    .otherwise(sofar));
        }
        return books.map(it -> new OfSession(session, it));
    }

    private static <T> List<T> and(List<T> sofar, T more) {
        return Stream.concat(sofar.stream(), Stream.of(more)).toList();
    }
}
