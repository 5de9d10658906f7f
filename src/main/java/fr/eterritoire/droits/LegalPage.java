package fr.eterritoire.droits;

import fr.eterritoire.courrier.OperatorSettings;
import fr.eterritoire.territoire.Territoire;

import java.util.List;
import java.util.Optional;

/// Who publishes a territory's pages, who hosts them, what becomes of personal data.
///
/// @param facts empty as long as the town hall has filled in nothing: the operator publishes
/// @param uses of personal data, as in the register
public record LegalPage(
        Territoire territoire,
        Optional<Facts> facts,
        OperatorSettings operator,
        List<List<String>> uses) {}
