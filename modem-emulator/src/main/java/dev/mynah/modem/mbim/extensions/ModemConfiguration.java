package dev.mynah.modem.mbim.extensions;

import static dev.mynah.modem.mbim.wire.Numbers.choice;

import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Numbered;
import dev.mynah.modem.mbim.wire.Tlv;
import io.vertx.core.Future;
import java.util.List;

/** Which carrier's configuration is loaded: the modem has one for all, which needs no loading. */
final class ModemConfiguration implements Cid {
    /** How far loading is. */
    enum State implements Numbered {
        UNKNOWN(0),
        STARTED(1),
        COMPLETED(2);

        private final int number;

        State(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    private static final Field<State> STATUS = choice("ConfigurationStatus", State.class);
    private static final Field<String> NAME = Tlv.string("ConfigurationName");
    private static final Field<List<Tlv>> UNNAMED_IES = Tlv.rest("UnnamedIes");

    @Override
    public Declaration declaration() {
        return Declaration.of(16, "Modem Configuration", "the one configuration there is")
                .since(Extension.V3)
                .query(Layout.EMPTY)
                .response(Layout.of(STATUS, NAME, UNNAMED_IES));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(Contents.none().with(STATUS, State.COMPLETED).with(NAME, "Default"));
    }
}
