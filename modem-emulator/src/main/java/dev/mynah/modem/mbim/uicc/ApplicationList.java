package dev.mynah.modem.mbim.uicc;

import static dev.mynah.modem.mbim.wire.Bytes.referred;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Structures.references;
import static dev.mynah.modem.mbim.wire.Text.utf8;

import dev.mynah.modem.CardApplication;
import dev.mynah.modem.SimState;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.port.RefusalStatus;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Count;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import io.vertx.core.Future;
import java.util.List;

/** The applications of the card, and which of them the stack uses. */
final class ApplicationList implements Cid {
    private static final Field<Integer> TYPE = uint32("ApplicationType");
    private static final Field<byte[]> ID = referred("ApplicationId");
    private static final Field<String> NAME = utf8("ApplicationName");
    private static final Field<Integer> PIN_KEYS = uint32("PinKeyReferenceCount");
    private static final Field<byte[]> PIN_KEY_REFERENCES = referred("PinKeyReferences");

    private static final Field<Integer> VERSION = uint32("Version");
    private static final Count COUNT = Count.of("ApplicationCount");
    private static final Field<Integer> ACTIVE = uint32("ActiveApplicationIndex");
    private static final Field<Integer> SIZE = uint32("ApplicationListSizeBytes");
    private static final Layout APPLICATION = Layout.of(TYPE, ID, NAME, PIN_KEYS, PIN_KEY_REFERENCES);
    private static final Field<List<Contents>> APPLICATIONS = references("Applications", COUNT, APPLICATION);

    private static final int FIRST_VERSION = 1;

    /** PIN1 of the application, and its local PIN2. TS 31.102 7, TS 102 221 9.5.1. */
    private static final byte[] PINS = {0x01, (byte) 0x81};

    @Override
    public Declaration declaration() {
        return Declaration.of(7, "Application List", "the applications of the card")
                .query(Layout.EMPTY)
                .response(Layout.of(VERSION, COUNT, ACTIVE, SIZE, APPLICATIONS));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        SimState state = port.sim().state();
        if (state == SimState.ABSENT || state == SimState.NOT_READY || state == SimState.FAILED) {
            return Answer.failed(RefusalStatus.of(state));
        }
        List<CardApplication> directory = port.sim().directory();
        List<Contents> applications =
                directory.stream().map(ApplicationList::application).toList();
        int active = 0;
        while (active < directory.size() && directory.get(active).kind() != CardApplication.Kind.USIM) {
            active++;
        }
        return Answer.of(Contents.none()
                .with(VERSION, FIRST_VERSION)
                .with(ACTIVE, active)
                .with(
                        SIZE,
                        applications.stream()
                                .mapToInt(it -> APPLICATION.write(it).length)
                                .sum())
                .with(APPLICATIONS, applications));
    }

    private static Contents application(CardApplication application) {
        boolean pins = application.kind() != CardApplication.Kind.OTHER;
        return Contents.none()
                .with(TYPE, type(application.kind()))
                .with(ID, application.aid())
                .with(NAME, application.label())
                .with(PIN_KEYS, pins ? PINS.length : 0)
                .with(PIN_KEY_REFERENCES, pins ? PINS : new byte[0]);
    }

    private static int type(CardApplication.Kind kind) {
        return switch (kind) {
            case OTHER -> 0;
            case USIM -> 4;
            case CSIM -> 5;
            case ISIM -> 6;
        };
    }
}
