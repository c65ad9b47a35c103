// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/wordlist.h"

namespace utkik
{

/// French words that stand near numbers, folded (see FoldedLine).
// clang-format off
inline constexpr WordList frenchWords[] = {
    {WordRole::Id,
     u"identifiant identifiants identificateur identifiantincident"},
    {WordRole::Number,
     u"numero numeros num n no nos ref"},
    {WordRole::Link,
     u"portail est etait designe sont nomme appele suivant suivants suivante suivantes ces cet ce nouveau nouveaux ancien ouvert "
     u"ouverts actif actifs deux premier dernier de la le les d l du des portant lien"},
    {WordRole::And,
     u"et ou ainsi puis que"},
    {WordRole::Alert,
     u"alerte alertes"},
    {WordRole::Ticket,
     u"demande demandes dossier dossiers tickets billet"},
    {WordRole::Other,
     u"montant montants sauvegarde compteur compteurs evenement evenements processus version salle etage bureau commande commandes facture factures changement "
     u"probleme tache article chapitre section etape page pages ligne lignes colonne tableau jour semaine sem "
     u"annee trimestre depuis session utilisateur utilisateurs matricule client clients contrat compte regle "
     u"strategie groupe erreur code niveau priorite gravite menace technique appareil appareils machine poste "
     u"postes canal campagne serie modele produit transaction paiement carte colis reservation paragraphe annexe "
     u"siret siren rue avenue cedex bp"
     u" connexion connexions journal journaux inventaire membre vehicule place livraison"},
    {WordRole::Unit,
     u"kbit mbit gbit patients voix visites visiteurs abonnes alertes appareils serveurs postes utilisateurs comptes boites courriels messages fichiers processus "
     u"evenements fois jours heures minutes secondes semaines mois ans jour heure seconde semaine pourcent "
     u"personnes lignes connexions tentatives clics destinataires demandes machines clients licences salaries "
     u"commentaires millions mille ko mo go autres differents"},
    {WordRole::Phone,
     u"composer composez telephone portable tel appeler appelez rappeler joindre standard fax ligne directe"},
    {WordRole::Month,
     u"janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr sept juil"},
    {WordRole::Before,
     u"auquel duquel dont cote le la les l de du des d un une avec pour sur a au aux en dans par sous son sa leur porte ayant svp je tu il "
     u"elle on nous vous ils elles moi toi lui me te se qui quoi quel quelqu encore deja aussi maintenant puis peux "
     u"peut pouvez dois doit devez veux ne pas bonjour salut oui non ok et mais si car ce cet cette ca c j y vers "
     u"chez sauf hormis sans entre pendant avant apres depuis jusqu malgre contre parmi selon comme lorsque pense "
     u"penses crois suppose espere dit dis entendu soit seulement meme vraiment malheureusement merci bonsoir matin "
     u"soir hier demain bientot vite rapidement urgent pourrais pourrait pourriez pourrions devrais devrait "
     u"faudrait faut voudrais aimerais sera serait etait etes sommes suis ton ta tes mes nos vos leurs notre votre "
     u"chaque tous toutes tout quelle quels lequel laquelle actuellement enfin ensuite abord donc or ni"},
    {WordRole::After,
     u"est etait sont a ont peut pourrait doit devrait sera semble comme en au aux de du pour avec dans par sur et "
     u"ou mais toujours encore deja aussi avant apres quand si nous je vous ils il elle ne n merci reste svp "
     u"aujourd hier demain termine ferme clos resolu traite cloture escalade attend revient vient ensuite plus va vers seulement stp "
     u"ok fait puis donc car concerne concernait touche impacte implique contient contenait commence debute demarre "
     u"arrive existe necessite requiert devient parait apparait ressemble demeure revenu sans entre pendant contre "
     u"depuis jusqu malgre chez sous dont que qui lequel cependant toutefois urgemment rapidement vite ici la "
     u"maintenant aussitot a-t-il soit serait"},
    {WordRole::Count,
     u"nombre total totaux environ presque plus moins somme quelque"},
    {WordRole::Action,
     u"rouvre rouvrons passe taguer tague reclasse sortir tr recu recus ferme fermer cloture cloturer clos resolu resoudre voir verifier verifie regarder regarde examiner examine "
     u"traiter traite escalade escalader fusionne fusionner doublon concernant objet sujet analyser analyse rouvert "
     u"assigne attribue prendre prends prend pris ignorer ignore ignorez passer ai as avons avez ont garder garde "
     u"laisser laisse commencer commence continuer continue arreter manque trouver trouve montrer envoyer envoye "
     u"donner donne deplacer deplace lie liee surveiller surveille rejete marque commente transmettre transmis "
     u"transmets terminer termine travaille travailler contre regardez verifiez fermez fermons cloturez cloturons "
     u"traitez traitons reprendre reprends reprise rouvrir suivre suis attend connais besoin assigner reassigner "
     u"basculer parler parle parlons discuter discutons reouvrir reouvrez reouvre reouvert ouvrir ouvre ouvrez "
     u"valider valide confirmer confirme lire lu prioriser priorise supprimer supprime suivez aider aide sauf "
     u"hormis inclus documenter documente signaler signale analysez approuver approuve archiver archive classer "
     u"classe classifier controler controle investiguer investigue enqueter relancer relance assignez attribuer "
     u"attribuez affecter affecte rattacher rattache jeter oeil reste restent question questions"},
    {WordRole::Action | WordRole::Handling,
     u"cloturer cloture cloturez fermer ferme fermez escalader escalade reprends prends rouvrir fusionner"},
    {WordRole::Status,
     u"ouverts ouvert actifs actif clos fermes resolus nouveaux eleve moyen faible critique critiques releve "
     u"passation liste resume recapitulatif cours attente"},
    {WordRole::Outcome,
     u"faux fp vp doublon doublons meme memes lie lies isole isoles clos cloture ferme resolu resolus escalade confine "
     u"positif benin fusionne fusionnes assigne moi"},
    {WordRole::Handover,
     u"passation passations escalade releve transmission transmissions"},
    {WordRole::Figure,
     u"mois semaine semaines trimestre moyenne contre precedent precedente statistiques compare pourcent"},
    {WordRole::Person,
     u"qui quelqu"},
    {WordRole::Involved,
     u"utilisateur utilisateurs appareil appareils machine poste postes client clients compte jour appeler rappeler"},
    {WordRole::Before,
     u"lundi mardi mercredi jeudi vendredi samedi dimanche"},
};
// clang-format on

} // namespace utkik
