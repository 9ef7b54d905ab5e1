package dev.mynah.modem.at.services;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.Line;
import dev.mynah.modem.ServiceClass;
import dev.mynah.network.air.nas.ss.component.ForwardingFeature;
import dev.mynah.network.air.nas.ss.component.SsAnswer;
import dev.mynah.network.air.nas.ss.component.SsStatus;
import java.util.Optional;

/** What the network has of a service, as the command for it tells. */
public final class ServiceLines {
    private static final int INTERNATIONAL = 145;
    private static final int UNKNOWN = 129;

    private ServiceLines() {}

    /** {@code +CCFC}. TS 27.007 7.11. */
    public static Answer forwarding(SsAnswer answer, int classes) {
        if (answer instanceof SsAnswer.Forwarding forwarding) {
            return Answer.lines(forwarding.features().stream()
                    .map(it -> line(it).toString())
                    .toList());
        }
        return Answer.line(Line.of("+CCFC").add(0).add(classes));
    }

    private static Line line(ForwardingFeature feature) {
        boolean active = feature.status().map(SsStatus::active).orElse(false);
        Line line = Line.of("+CCFC").add(active ? 1 : 0).add(ServiceClass.of(feature.basicService()));
        feature.forwardedTo().ifPresent(to -> {
            line.add(to.display()).add(to.display().startsWith("+") ? INTERNATIONAL : UNKNOWN);
            feature.noReplySeconds().ifPresent(seconds -> line.omit().omit().add(seconds));
        });
        return line;
    }

    /** {@code +CLCK} and {@code +CCWA}: active or not, class by class. TS 27.007 7.4, 7.12. */
    public static Answer status(String command, SsAnswer answer, int classes) {
        return answer instanceof SsAnswer.ActiveFor active
                ? Answer.lines(active.basicServices().stream()
                        .map(it -> Line.of(command)
                                .add(1)
                                .add(ServiceClass.of(Optional.of(it)))
                                .toString())
                        .toList())
                : Answer.line(Line.of(command).add(0).add(classes));
    }
}
