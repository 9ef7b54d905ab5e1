package dev.mynah.modem.at.services;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.Line;
import dev.mynah.modem.ServiceClass;
import dev.mynah.modem.SupplementaryServices;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import dev.mynah.network.air.nas.ss.component.ForwardingFeature;
import dev.mynah.network.air.nas.ss.component.SsAnswer;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.nas.ss.component.SsStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the network has of a service, as the command for it tells. */
public final class ServiceLines {
    private static final int INTERNATIONAL = 145;
    private static final int UNKNOWN = 129;

    private ServiceLines() {}

    /** {@code +CCFC}. TS 27.007 7.11. */
    public static List<String> forwarding(SsAnswer answer, int classes) {
        return answer instanceof SsAnswer.Forwarding forwarding
                ? forwarding.features().stream().map(it -> line(it).toString()).toList()
                : List.of(Line.of("+CCFC").add(0).add(classes).toString());
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
    public static List<String> status(String command, SsAnswer answer, int classes) {
        return answer instanceof SsAnswer.ActiveFor active
                ? active.basicServices().stream()
                        .map(it -> Line.of(command)
                                .add(1)
                                .add(ServiceClass.of(Optional.of(it)))
                                .toString())
                        .toList()
                : List.of(Line.of(command).add(0).add(classes).toString());
    }

    /** The state of a service for each part of a class, asked for one after the other. */
    public static Answer ask(
            AtPort port, SsCode service, int classes, BiFunction<SsAnswer, Integer, List<String>> lines) {
        SupplementaryServices services = port.subscription().supplementaryServices();
        return Pending.of(
                ServiceClass.inTurn(
                        classes,
                        part -> services.interrogate(service, ServiceClass.basicService(part))
                                .map(answer -> lines.apply(answer, part))),
                told -> Answer.lines(told.stream().flatMap(List::stream).toList()));
    }
}
