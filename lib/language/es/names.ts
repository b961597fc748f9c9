import type { NameWords } from '../contract/names.ts';
import { names as und } from '../und/names.ts';
import { byGender, words } from '../words.ts';

/** Names by their shape alone; the words that open sentences are told, so that none becomes part of one. */
export const names: NameWords = {
  ...und,
  roles: byGender({
    m: `presidente ministro alcalde director investigador abogado bombero concejal diputado senador gobernador
      profesor médico entrenador jugador agricultor pescador historiador escritor actor ingeniero maestro fundador
      comisario secretario consejero arquitecto vecino`,
    f: `presidenta ministra alcaldesa directora investigadora abogada concejala diputada senadora gobernadora
      profesora médica entrenadora jugadora agricultora historiadora escritora actriz ingeniera maestra fundadora
      comisaria secretaria consejera arquitecta vecina`,
    n: `portavoz fiscal policía sindicalista economista analista estudiante testigo`,
  }),
  givenNames: byGender({
    m: `adrián agustín alberto alejandro alfonso alfredo álvaro andrés ángel antonio arturo benito bernardo carlos
      césar cristian cristóbal daniel david diego eduardo emilio enrique ernesto esteban eugenio federico felipe
      félix fernando francisco gabriel gerardo germán gonzalo gregorio guillermo gustavo héctor hugo ignacio íñigo
      isidro iván jacinto jaime javier jesús joaquín jordi jorge josé juan julián julio leandro leonardo lorenzo
      lucas luis manuel marcelo marcos mariano mario martín mateo matías mauricio miguel nicolás óscar pablo
      patricio pedro rafael ramiro ramón raúl ricardo roberto rodrigo rogelio rubén salvador samuel santiago
      sebastián sergio simón tomás vicente víctor xavier`,
    f: `adela adriana alba alejandra alicia almudena ana andrea ángela ángeles antonia araceli aurora beatriz begoña
      berta blanca camila carla carlota carmen carolina catalina cecilia clara claudia concepción consuelo cristina
      daniela dolores elena elisa elvira emilia esperanza ester esther eugenia eva fátima fernanda francisca
      gabriela gloria graciela guadalupe inés irene isabel josefa juana julia laura leticia lidia lorena lourdes
      lucía luisa luz magdalena manuela margarita maría maría-josé mariana marina marta mercedes mónica montserrat
      natalia noelia nuria olga patricia paula pilar raquel rocío rosa rosalía rosario sandra sara silvia sofía
      sonia soledad susana teresa valentina valeria vanesa verónica victoria virginia yolanda`,
    n: '',
  }),
  particles: words('de del'),
  nameInnards: words('la las los el'),
  openers: words(
    `según el la lo los las un una unos unas en por para con pero también además este esta estos estas ese esa
    eso aquel no si cuando él ella ellos ellas nosotros yo tú usted ustedes cerca casi más menos muy entonces
    así sin embargo desde hasta durante después antes tras sobre entre contra hacia bajo ante su sus nuestro
    nuestra mi mis todo todos toda todas cada varios varias algunos algunas otro otra otros otras nadie nada
    alguien ninguno ninguna mucho muchos ayer hoy mañana como mientras donde quien quienes que porque pues luego
    finalmente ya aún todavía siempre nunca aunque o ni`,
  ),
};
