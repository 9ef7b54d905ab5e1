package dev.mynah.testbed.file;

import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.testbed.scenario.Scenario;
import dev.mynah.testbed.state.DatabaseSpec;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a testbed consists of.
 *
 * @param seed of all chance in the testbed
 * @param clock the time of day it begins at; the machine's when not given
 * @param cardDoors in the order of the file; names are unique among those of one card
 * @param scenario begins when the testbed does
 * @param store the database the operators' state is kept in; beside the rest of the state where there is none
 */
public record TestbedSpec(
        long seed,
        Optional<Instant> clock,
        List<OperatorSpec> operators,
        CardSpecs cards,
        List<TestbedModem> modems,
        List<CardDoorSpec> cardDoors,
        Scenario scenario,
        Optional<DatabaseSpec> store) {
    public TestbedSpec {
        operators = List.copyOf(operators);
        modems = List.copyOf(modems);
        cardDoors = List.copyOf(cardDoors);
    }
}
