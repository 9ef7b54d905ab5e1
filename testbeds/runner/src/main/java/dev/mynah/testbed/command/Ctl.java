package dev.mynah.testbed.command;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.testbed.control.Refused;
import dev.mynah.testbed.scenario.Knob;
import dev.mynah.testbed.scenario.Knobs;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mynah ctl}. */
@Command(
        name = "ctl",
        description = {
            "Turn a knob of the running testbed: switch a cell off, refuse a request, lose a message, move a UE.",
            "Without a knob: the list of them."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mynah ctl                                                     the knobs",
            "  mynah ctl power operator=alpha cell=alpha-1 on=false",
            "  mynah ctl reject operator=alpha procedure=attach cause=22 times=1 backOff=2m",
            "  mynah ctl drop operator=alpha message=\"ATTACH ACCEPT\" direction=down times=2",
            "  mynah ctl usage operator=alpha imsi=001010000000001"
        })
final class Ctl implements Callable<Integer> {
    private final Stdio stdio;

    @Mixin
    private Target target = new Target();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "KNOB", description = "The knob.")
    private @Nullable String knob;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FIELD=VALUE", description = "Its fields.")
    private List<String> fields = new ArrayList<>();

    Ctl(Stdio stdio) {
        this.stdio = stdio;
    }

    @Override
    public Integer call() throws Refused {
        if (knob == null) {
            List<String[]> rows = new ArrayList<>();
            rows.add(new String[] {"KNOB", "FIELDS"});
            for (Knob each : Knobs.all()) {
                rows.add(new String[] {each.name(), each.fields()});
            }
            DoorTable.lines(rows).forEach(stdio::say);
            return 0;
        }
        if (Knobs.named(knob).isEmpty()) {
            throw wrong("\"" + knob + "\" is not a knob (there is "
                    + Knobs.all().stream().map(Knob::name).collect(Collectors.joining(", ")) + ")");
        }
        List<String> query = new ArrayList<>();
        for (String field : fields) {
            int equals = field.indexOf('=');
            if (equals < 1) {
                throw wrong("\"" + field + "\" is not FIELD=VALUE (" + knob + " has "
                        + Knobs.named(knob).orElseThrow().fields() + ")");
            }
            query.add(RunningTestbed.encoded(field.substring(0, equals)) + "="
                    + RunningTestbed.encoded(field.substring(equals + 1)));
        }
        JsonNode answer = target.running()
                .request("POST", "/knobs/" + RunningTestbed.encoded(knob) + "?" + String.join("&", query));
        stdio.say(target.json() ? answer.toString() : answer.path("said").asText("done"));
        return 0;
    }

    private CommandLine.ParameterException wrong(String what) {
        CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
        return new CommandLine.ParameterException(line, what);
    }
}
