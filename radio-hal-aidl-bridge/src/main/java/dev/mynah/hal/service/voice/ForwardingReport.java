package dev.mynah.hal.service.voice;

import dev.mynah.hal.radio.voice.CallForwardInfo;
import dev.mynah.modem.ServiceClass;
import dev.mynah.network.air.nas.ss.component.AddressString;
import dev.mynah.network.air.nas.ss.component.ForwardingFeature;
import dev.mynah.network.air.nas.ss.component.SsAnswer;
import dev.mynah.network.air.nas.ss.component.SsStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How calls are forwarded: one line for each number they go to, and one that says no where none are. */
final class ForwardingReport {
    /** What is one line. */
    private record Rule(boolean active, String number, int seconds) {}

    private ForwardingReport() {}

    static List<CallForwardInfo> of(SsAnswer answer, CallForwardInfo asked) {
        Map<Rule, Integer> classes = new LinkedHashMap<>();
        if (answer instanceof SsAnswer.Forwarding forwarding) {
            forwarding
                    .features()
                    .forEach(it ->
                            classes.merge(rule(it), ServiceClass.of(it.basicService()), (some, more) -> some | more));
        }
        if (classes.isEmpty()) {
            int serviceClass = asked.serviceClass() == 0 ? ServiceClass.of(Optional.empty()) : asked.serviceClass();
            classes.put(new Rule(false, "", 0), serviceClass);
        }
        List<CallForwardInfo> lines = new ArrayList<>();
        classes.forEach((rule, serviceClass) -> lines.add(new CallForwardInfo(
                rule.active() ? CallForwardInfo.STATUS_ENABLE : CallForwardInfo.STATUS_DISABLE,
                asked.reason(),
                serviceClass,
                CallReport.type(rule.number()),
                rule.number(),
                rule.seconds())));
        return lines;
    }

    private static Rule rule(ForwardingFeature feature) {
        return new Rule(
                feature.status().map(SsStatus::active).orElse(false),
                feature.forwardedTo().map(AddressString::display).orElse(""),
                feature.noReplySeconds().orElse(0));
    }
}
