package dev.mynah.testbed.file;

import dev.mynah.euicc.EuiccSpec;
import dev.mynah.network.operator.OperatorSpec;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a testbed consists of.
 *
 * @param seed of all chance in the testbed
 * @param clock the time of day it begins at; the machine's when not given
 * @param euiccs by name
 */
public record TestbedSpec(
        long seed,
        Optional<Instant> clock,
        List<OperatorSpec> operators,
        Map<String, EuiccSpec> euiccs,
        List<TestbedModem> modems) {
    public TestbedSpec {
        operators = List.copyOf(operators);
        euiccs = Collections.unmodifiableMap(new LinkedHashMap<>(euiccs));
        modems = List.copyOf(modems);
    }
}
