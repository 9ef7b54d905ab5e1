package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.Line;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import dev.mynah.network.air.nas.ss.component.SsAnswer;
import dev.mynah.network.air.nas.ss.component.SsAnswer.CliRestriction;
import dev.mynah.network.air.nas.ss.component.SsCode;
import io.vertx.core.Future;
import java.util.Optional;

/** Whether a subscriber has a service of line identification, as the network says when a read command asks it. TS 27.007 7.6 to 7.9. */
final class Provision {
    /** Of {@code <m>}: the network can't be asked, or doesn't say. */
    private static final int NOT_KNOWN = 2;

    private Provision() {}

    /** The line of a read command, ready but for its last value. */
    static Answer ask(AtPort port, SsCode service, Line line) {
        Future<Integer> state = port.subscription()
                .supplementaryServices()
                .interrogate(service, Optional.empty())
                .map(answer -> of(service, answer))
                .otherwise(NOT_KNOWN);
        return Pending.of(state, m -> Answer.line(line.add(m)));
    }

    static int of(SsCode service, SsAnswer answer) {
        if (answer instanceof SsAnswer.Generic generic) {
            boolean there = generic.status().provisioned();
            return service == SsCode.CLIR ? restriction(there, generic.restriction()) : there ? 1 : 0;
        }
        if (answer instanceof SsAnswer.Status status) {
            return status.status().provisioned() ? service == SsCode.CLIR ? NOT_KNOWN : 1 : 0;
        }
        return NOT_KNOWN;
    }

    private static int restriction(boolean there, Optional<CliRestriction> option) {
        if (!there) {
            return 0;
        }
        return option.map(it -> switch (it) {
                    case PERMANENT -> 1;
                    case TEMPORARY_RESTRICTED -> 3;
                    case TEMPORARY_ALLOWED -> 4;
                })
                .orElse(NOT_KNOWN);
    }
}
