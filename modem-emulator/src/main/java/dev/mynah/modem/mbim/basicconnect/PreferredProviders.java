package dev.mynah.modem.mbim.basicconnect;

import static dev.mynah.modem.mbim.wire.Structures.references;

import dev.mynah.euicc.file.content.EfPlmnWithAccess;
import dev.mynah.modem.Sim.FileCommand;
import dev.mynah.modem.Sim.FileResponse;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Count;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Status;
import dev.mynah.network.air.Plmn;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The networks the user prefers when roaming, the most wanted first: EF.PLMNwAcT, which hosts may write anew. One that was
 * in the list keeps the technologies it was wanted in, others are wanted in all. MBIM 1.0 10.5.7, TS 31.102 4.2.5.
 */
final class PreferredProviders implements Cid {
    private static final Count COUNT = Count.of("ProvidersCount");
    private static final Field<List<Contents>> PROVIDERS = references("Providers", COUNT, Provider.LAYOUT);
    private static final Layout LIST = Layout.of(COUNT, PROVIDERS);

    private static final int PLMN_W_ACT = 0x6F60;
    private static final int READ_BINARY = 176;
    private static final int UPDATE_BINARY = 214;
    private static final int DONE = 0x90;

    @Override
    public Declaration declaration() {
        return Declaration.of(7, "Preferred Providers", "networks preferred when roaming, on the card")
                .query(Layout.EMPTY)
                .set(LIST)
                .response(LIST);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return read(port).compose(it -> it.sw1() == DONE ? Answer.of(list(it)) : Answer.failed(Status.READ_FAILURE));
    }

    private static Future<FileResponse> read(MbimPort port) {
        return port.sim().file(new FileCommand(READ_BINARY, PLMN_W_ACT, 0, 0, 0, new byte[0], new byte[0]));
    }

    private static Contents list(FileResponse file) {
        return Contents.none()
                .with(
                        PROVIDERS,
                        EfPlmnWithAccess.decode(file.data()).stream()
                                .map(it -> Provider.of(Plmn.of(it.plmn()), "", Provider.PREFERRED))
                                .toList());
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        List<Plmn> wanted = new ArrayList<>();
        for (Contents provider : given.get(PROVIDERS)) {
            Optional<Plmn> plmn = Provider.plmn(provider.get(Provider.ID));
            if (plmn.isEmpty()) {
                return Answer.failed(Status.INVALID_PARAMETERS);
            }
            wanted.add(plmn.get());
        }
        return read(port).compose(before -> {
            byte[] content = content(before.data(), wanted);
            if (before.sw1() != DONE) {
                return Answer.failed(Status.READ_FAILURE);
            }
            return content.length > before.data().length
                    ? Answer.failed(Status.MEMORY_FULL)
                    : write(port, content).compose(done -> query(port, given));
        });
    }

    private static byte[] content(byte[] before, List<Plmn> wanted) {
        Map<String, Integer> technologies = EfPlmnWithAccess.decode(before).stream()
                .collect(Collectors.toMap(
                        EfPlmnWithAccess::plmn, EfPlmnWithAccess::accessTechnologies, (first, again) -> first));
        List<EfPlmnWithAccess> entries = wanted.stream()
                .map(it ->
                        new EfPlmnWithAccess(it.digits(), technologies.getOrDefault(it.digits(), EfPlmnWithAccess.ANY)))
                .toList();
        return EfPlmnWithAccess.encode(entries, before.length);
    }

    /** In pieces that an APDU can carry. */
    private static Future<Void> write(MbimPort port, byte[] content) {
        int most = 250;
        Future<Void> written = Future.succeededFuture();
        for (int at = 0; at < content.length; at += most) {
            int offset = at;
            byte[] piece = Arrays.copyOfRange(content, at, Math.min(content.length, at + most));
            written = written.compose(before -> port.sim()
                    .file(new FileCommand(
                            UPDATE_BINARY, PLMN_W_ACT, offset >> 8, offset & 0xFF, piece.length, piece, new byte[0]))
                    .mapEmpty());
        }
        return written;
    }
}
