package dev.mynah.modem.mbim.device;

import static dev.mynah.modem.mbim.wire.Numbers.uint32;

import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Status;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.List;
import java.util.Set;

/** The technologies the modem may use: one of three, or all. Any other choice, made by another voice, is told as automatic. */
final class AtdsRat implements Cid {
    private static final Field<Integer> MODE = uint32("Mode");
    private static final Layout CHOICE = Layout.of(MODE);

    private static final int AUTOMATIC = 0;

    /** By mode, from 1: 2G, 3G, 4G only. */
    private static final List<Rat> ONLY = List.of(Rat.GSM, Rat.UTRAN, Rat.E_UTRAN);

    @Override
    public Declaration declaration() {
        return Declaration.of(4, "RAT", "the technologies the modem may use")
                .query(Layout.EMPTY)
                .set(CHOICE)
                .response(CHOICE);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        Set<Rat> allowed = port.network().technologies();
        int mode = allowed.size() == 1 ? ONLY.indexOf(allowed.iterator().next()) + 1 : AUTOMATIC;
        return Answer.of(Contents.none().with(MODE, mode));
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        int mode = given.get(MODE);
        if (mode < AUTOMATIC || mode > ONLY.size()) {
            return Answer.failed(Status.INVALID_PARAMETERS);
        }
        port.network().technologies(mode == AUTOMATIC ? Set.of(Rat.values()) : Set.of(ONLY.get(mode - 1)));
        return query(port, given);
    }
}
