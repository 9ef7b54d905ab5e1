package dev.mynah.testbed.command;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.testbed.control.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mynah subscribers show}. */
@Command(
        name = "show",
        description =
                "Show the subscribers of an operator of the running testbed, and where they are. Never their keys.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  mynah subscribers show --operator alpha",
            "  mynah subscribers show --operator alpha 001010000000001 --json",
            "  mynah subscribers show --operator alpha --eid 89049032123451234512345678901235"
        })
final class SubscribersShow implements Callable<Integer> {
    private final Stdio stdio;

    @Mixin
    private Target target = new Target();

    @Option(names = "--operator", paramLabel = "NAME", required = true, description = "Whose subscribers.")
    private String operator = "";

    @Parameters(arity = "0..1", paramLabel = "IMSI", description = "One of them.")
    private @Nullable String imsi;

    @Option(names = "--eid", paramLabel = "EID", description = "Those on an eUICC.")
    private @Nullable String eid;

    @Option(names = "--iccid", paramLabel = "ICCID", description = "The one on a card, or in a profile.")
    private @Nullable String iccid;

    SubscribersShow(Stdio stdio) {
        this.stdio = stdio;
    }

    @Override
    public Integer call() throws Refused {
        JsonNode answer = target.running()
                .request(
                        "GET",
                        "/subscribers?operator=" + RunningTestbed.encoded(operator) + which("imsi", imsi)
                                + which("iccid", iccid) + which("eid", eid));
        if (target.json()) {
            stdio.say(answer.toString());
            return 0;
        }
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"IMSI", "MSISDN", "ICCID", "EID", "SERVED BY", "LTE"});
        answer.forEach(it -> rows.add(new String[] {
            it.path("imsi").asText(),
            it.path("msisdn").asText(),
            it.path("iccid").asText(),
            it.path("eid").asText(),
            it.path("servedBy").asText(),
            it.path("lte").asText()
        }));
        DoorTable.lines(rows).forEach(stdio::say);
        return 0;
    }

    private static String which(String field, @Nullable String value) {
        return value == null ? "" : "&" + field + "=" + RunningTestbed.encoded(value);
    }
}
