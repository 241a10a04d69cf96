// A front end to veraPDF without its command line, which the wheel does not hold: one machine for all files and flavours.

import java.io.FileInputStream;
import java.util.LinkedHashMap;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

public class Vera {
  /** Broken clauses shown of a file. */
  static final int SHOWN = 12;

  public static void main(String[] words) {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    boolean well = words.length > 1;
    for (String flavour : words[0].split(",")) {
      for (int i = 1; i < words.length; i++) {
        well &= validate(PDFAFlavour.byFlavourId(flavour), words[i]);
      }
    }
    System.exit(well ? 0 : 1);
  }

  static boolean validate(PDFAFlavour flavour, String path) {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(path), flavour)) {
      var validator = ValidatorFactory.createValidator(flavour, false);
      return tell(flavour, path, validator.validate(parser));
    } catch (Throwable fault) {
      System.out.println("ERROR " + flavour.getId() + " " + path + " " + fault);
      return false;
    }
  }

  static boolean tell(PDFAFlavour flavour, String path, ValidationResult result) {
    var broken = new LinkedHashMap<String, Integer>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        var rule = assertion.getRuleId();
        String clause = rule.getSpecification() + " " + rule.getClause() + " t" + rule.getTestNumber();
        broken.merge(clause + ": " + assertion.getMessage() + " @ " + assertion.getLocation().getContext(), 1, Integer::sum);
      }
    }
    System.out.println((result.isCompliant() ? "PASS " : "FAIL ") + flavour.getId() + " " + path);
    broken.entrySet().stream().limit(SHOWN).forEach(entry -> System.out.println("   " + entry.getValue() + "x " + entry.getKey()));
    return result.isCompliant();
  }
}
